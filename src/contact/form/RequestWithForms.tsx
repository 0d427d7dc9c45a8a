import Forms from '../channels/Forms.tsx';
import Request, { type Props } from './Request.tsx';

/** The request, on a site that has forms elsewhere. */
export default function RequestWithForms(props: Props) {
  const { formSetting } = props;
  return <Request {...props} forms={formSetting && ((given) => <Forms {...formSetting} {...given} />)} />;
}
