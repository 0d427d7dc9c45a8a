/** The answers that this device keeps, where no question is asked. */
import { mount } from '../../components/browser/mount.ts';
import SavedCode from './SavedCode.tsx';

mount('reponses', SavedCode);
