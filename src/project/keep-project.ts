/** The project that this browser keeps, where no question is asked. */
import { mount } from '../components/browser/mount.ts';
import KeepProject from './KeepProject.tsx';

mount('projet', KeepProject);
