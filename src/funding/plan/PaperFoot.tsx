import { useStore } from '@nanostores/preact';
import { isEmpty } from '../../project/project.ts';
import ProjectCode from '../../project/ProjectCode.tsx';
import { $project } from '../../project/store.ts';

/** The end of the paper: the code that reopens the project, what it engages, and what is filled in by hand. */
export default function PaperFoot({ portee }: { readonly portee: string }) {
  const project = useStore($project);
  return (
    <div class="paper-only">
      {!isEmpty(project) && (
        <figure>
          <ProjectCode first="steps" />
        </figure>
      )}
      <div>
        <p>{portee}</p>
        <dl>
          {['Date de la délibération', 'Signature'].map((label) => (
            <div>
              <dt>{label}</dt>
              <dd />
            </div>
          ))}
        </dl>
      </div>
    </div>
  );
}
