import { test } from '@playwright/test';
import { build } from './sites.ts';

// One after the other: builds share Astro's cache.
test.describe.configure({ mode: 'serial', timeout: 120_000 });

test('the site builds with every channel', () => build('every-channel'));
test('the site builds with the phone as its only channel', () => build('phone-alone'));
