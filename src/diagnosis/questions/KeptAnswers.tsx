import type { InterfaceTexts } from '../../collections.ts';
import SavedCode from './SavedCode.tsx';

interface Props {
  readonly folder: string;
  readonly texts: InterfaceTexts['brouillon'];
}

/** The answers that this device keeps, where no question is asked. */
export default function KeptAnswers({ folder, texts }: Props) {
  return <SavedCode code="" isEmpty folder={folder} texts={texts} />;
}
