import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

/** Where the command writes; Git ignores it, and it is not published. */
const FILE = 'sbom.cdx.json';

const bill = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.string(),
  metadata: z.looseObject({ component: z.looseObject({ name: z.string() }) }),
  components: z.array(
    z.looseObject({
      'bom-ref': z.string(),
      name: z.string(),
      version: z.string(),
      purl: z.string(),
    }),
  ),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()).optional() })),
});

/**
 * Every package of the lock as a bill of materials in CycloneDX, those of the tests marked as such. It asks nothing of
 * the network.
 */
export function billOfMaterials(): z.output<typeof bill> {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'];
  const printed = execFileSync('npm', args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const made = bill.parse(JSON.parse(printed));
  const { name } = z.object({ name: z.string() }).parse(JSON.parse(readFileSync('package.json', 'utf8')));
  // npm names it after the folder, which is not the same everywhere.
  made.metadata.component.name = name;
  return made;
}

if (import.meta.main) {
  const made = billOfMaterials();
  writeFileSync(FILE, `${JSON.stringify(made, null, 2)}\n`);
  console.log(`${FILE}: ${made.components.length} packages, CycloneDX ${made.specVersion}`);
}
