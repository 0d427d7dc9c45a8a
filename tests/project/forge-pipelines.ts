import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const gitlabJob = z.object({
  stage: z.string(),
  rules: z.array(z.object({ if: z.string() })).default([]),
  before_script: z.array(z.string()).optional(),
  script: z.array(z.string()),
  artifacts: z.object({ paths: z.array(z.string()) }).optional(),
});

const gitlab = z.object({
  stages: z.array(z.string()),
  workflow: z.object({ rules: z.array(z.object({ if: z.string() })) }),
  default: z.object({ image: z.string(), before_script: z.array(z.string()) }),
  verifier: gitlabJob,
  publier: gitlabJob,
  pages: gitlabJob,
  sftp: gitlabJob,
});

const githubStep = z.union([
  z.object({ uses: z.string(), with: z.record(z.string(), z.unknown()).optional() }),
  z.object({ run: z.string(), env: z.record(z.string(), z.string()).optional(), if: z.string().optional() }),
]);

const githubJob = z.object({
  needs: z.string().optional(),
  if: z.string().optional(),
  permissions: z.record(z.string(), z.string()).optional(),
  steps: z.array(githubStep),
});

const github = z.object({
  on: z.object({ pull_request: z.null(), push: z.object({ branches: z.array(z.string()) }) }),
  permissions: z.record(z.string(), z.string()),
  jobs: z.object({ verifier: githubJob, publier: githubJob, pages: githubJob }),
});

function read(file: string): unknown {
  return parse(readFileSync(file, 'utf8'));
}

/** The pipeline that is given for GitLab. */
export const gitlabPipeline = gitlab.parse(read('docs/hosting/gitlab-ci.yml'));

/** The workflow that is given for GitHub. */
export const githubWorkflow = github.parse(read('docs/hosting/github-actions.yml'));

/** The commands of a job of GitHub, each step one. */
export function runsOf({ steps }: z.output<typeof githubJob>): string[] {
  return steps.flatMap((step) => ('run' in step ? [step.run.trim()] : []));
}
