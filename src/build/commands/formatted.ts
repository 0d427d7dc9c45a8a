import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

/** A YAML text as `npm run format` would leave it in a file. */
export async function formatted(path: string, text: string): Promise<string> {
  const style = await resolveConfig(fileURLToPath(import.meta.url));
  return format(text, { ...style, plugins: [], filepath: path });
}
