import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { githubWorkflow, gitlabPipeline, runsOf } from './forge-pipelines.ts';

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const { verifier, publier, pages, sftp } = gitlabPipeline;
const { jobs } = githubWorkflow;
const uses = Object.values(jobs).flatMap(({ steps }) =>
  steps.flatMap((step) => ('uses' in step ? [step.uses] : [])),
);

describe('the pipelines that a forge is given', () => {
  it('run scripts that the project has, after one installation', () => {
    const commands = [
      ...verifier.script,
      ...publier.script,
      ...runsOf(jobs.verifier),
      ...runsOf(jobs.publier),
    ];
    const names = commands.flatMap((command) => /^npm run ([\w:]+)$/.exec(command)?.[1] ?? []);
    expect(new Set(names)).toEqual(new Set(['relire', 'check', 'test:units', 'build', 'publier']));
    expect(names.filter((name) => scripts[name] === undefined)).toEqual([]);
    expect(gitlabPipeline.default.before_script).toEqual(['npm ci']);
    for (const job of [jobs.verifier, jobs.publier]) expect(runsOf(job)[0]).toBe('npm ci');
  });

  it('verify and publish by the same commands on both', () => {
    expect(runsOf(jobs.verifier).slice(1)).toEqual(verifier.script);
    expect(runsOf(jobs.publier).slice(1, 1 + publier.script.length)).toEqual(publier.script);
  });

  it('verify what is proposed, and publish only what was accepted', () => {
    expect(gitlabPipeline.workflow.rules).toContainEqual({
      if: '$CI_PIPELINE_SOURCE == "merge_request_event"',
    });
    for (const job of [publier, pages, sftp])
      for (const rule of job.rules) expect(rule.if).toMatch(/^\$CI_COMMIT_BRANCH == \$CI_DEFAULT_BRANCH/);
    expect(gitlabPipeline.stages).toEqual([verifier.stage, publier.stage, pages.stage]);
    expect(githubWorkflow.on.push.branches).toEqual(['main']);
    expect([jobs.publier.needs, jobs.publier.if]).toEqual(['verifier', "github.event_name == 'push'"]);
    expect(jobs.pages.needs).toBe('publier');
  });

  it('go either to the pages of the forge, or to a host by SFTP', () => {
    expect([pages, sftp].map(({ rules }) => rules.map(({ if: when }) => when.split(' && ')[1]))).toEqual([
      ['$SFTP_COMPTE == null'],
      ['$SFTP_COMPTE'],
    ]);
    expect(pages.artifacts?.paths).toEqual(['public']);
    expect(jobs.pages.if).toBe("vars.SFTP_COMPTE == ''");
    const sent = jobs.publier.steps.find((step) => 'run' in step && step.run.includes('sftp'));
    expect(sent).toMatchObject({ if: "vars.SFTP_COMPTE != ''" });
  });

  it('keep each publication, to go back to', () => {
    expect(publier.artifacts?.paths).toContain('dist-publication');
    expect(jobs.publier.steps).toContainEqual(
      expect.objectContaining({ with: expect.objectContaining({ path: 'dist-publication' }) }),
    );
  });

  it('pin what they take from others, and give it no more rights than it needs', () => {
    expect(uses.length).toBeGreaterThan(4);
    for (const action of uses) expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
    const lines = readFileSync('docs/hosting/github-actions.yml', 'utf8').match(/uses: .*/g) ?? [];
    for (const line of lines) expect(line).toMatch(/ # v\d+\.\d+\.\d+$/);
    expect(githubWorkflow.permissions).toEqual({ contents: 'read' });
    expect(jobs.pages.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
    expect(gitlabPipeline.default.image).toBe(`node:${readFileSync('.nvmrc', 'utf8').trim()}-bookworm`);
  });

  it('hold no key, no account and no server: those stay in the forge', () => {
    for (const file of ['gitlab-ci.yml', 'github-actions.yml', 'envoyer-par-sftp.sh']) {
      const text = readFileSync(`docs/hosting/${file}`, 'utf8');
      expect(text, file).not.toMatch(/BEGIN|ssh-(?:rsa|ed25519) |\w@\w[\w-]*\.\w/);
    }
    const [env] = jobs.publier.steps.flatMap((step) =>
      'run' in step && step.env !== undefined ? [step.env] : [],
    );
    expect(env?.['CLE']).toBe('${{ secrets.SFTP_CLE }}');
  });
});
