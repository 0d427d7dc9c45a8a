/**
 * Draws who imports whom in the README, from the graph of the last build: `npm run build && npm run architecture`.
 * A test says when the drawing is old.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { drawing, folderImports, withDrawing } from './imports-between-folders.ts';
import { allImports } from './node-imports.ts';

const readme = readFileSync('README.md', 'utf8');
writeFileSync('README.md', withDrawing(readme, drawing(folderImports(allImports('src')))));
