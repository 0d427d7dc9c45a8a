import { buildSite } from './sites.ts';

buildSite();
