/** Where the project is kept, said where no tool says it. */
import { mount } from '../components/browser/mount.ts';
import KeptNotice from './KeptNotice.tsx';

mount('kept', KeptNotice);
