import { existsSync, readFileSync } from 'node:fs';
import { Ajv, type AnySchema } from 'ajv';
import formats from 'ajv-formats';

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
formats.default(ajv);

/** The JSON Schema of a file of the site, by the name of the file. */
function schemaFile(name: string): string {
  return `tests/fixtures/schemas/${name}.schema.json`;
}

/** What Ajv finds wrong in a JSON file, against the schema of its name. A file that has none is at fault. */
export function jsonFaults(name: string, text: string): string[] {
  const file = schemaFile(name);
  if (!existsSync(file)) return [`no schema ${file}`];
  const schema: AnySchema = JSON.parse(readFileSync(file, 'utf8'));
  const validate = ajv.compile(schema);
  const value: unknown = JSON.parse(text);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    [instancePath, message, JSON.stringify(params)].join(' '),
  );
}
