import { mount } from '../../components/browser/mount.ts';
import KeptAnswers from './KeptAnswers.tsx';

mount('reponses', KeptAnswers);
