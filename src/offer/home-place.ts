import { mount } from '../components/browser/mount.ts';
import HomePlace from './HomePlace.tsx';

mount('commune', HomePlace);
