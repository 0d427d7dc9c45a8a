import { isScalar, visit, type Document } from 'yaml';
import { LEFT_TO_WRITE } from './drafts.ts';
import type { Problem } from './problem.ts';

/** A fault at a place of a text, in characters. */
export interface YamlFault extends Pick<Problem, 'message' | 'remedy'> {
  readonly at: number;
}

const OTHER = {
  message: 'Le YAML est mal formé à cette ligne.',
  remedy: 'vérifiez les retraits ; mettez entre guillemets un texte qui contient « : » ou « # »',
};

const UNKNOWN_ALIAS = {
  message: 'Cet alias (*nom) n’a pas de modèle (&nom) plus haut.',
  remedy: 'corrigez le nom, remettez le modèle avant lui, ou écrivez le texte en entier',
};

/** The faults of form that editors meet, by the code of the parser. */
const BY_CODE: Readonly<Record<string, typeof OTHER>> = {
  DUPLICATE_KEY: { message: 'Cette clé est écrite deux fois.', remedy: 'gardez une seule des deux lignes' },
  TAB_AS_INDENT: { message: 'Le retrait est fait d’une tabulation.', remedy: 'remplacez-la par des espaces' },
  BAD_ALIAS: UNKNOWN_ALIAS,
};

/** Signs that YAML reads and does not keep: what an editor wrote after one would be lost in silence. */
function lostWords(document: Document, source: string): YamlFault[] {
  const aliases = new Set<string>();
  const faults: YamlFault[] = [];
  const lost = (at: number, words: string) =>
    faults.push({
      at,
      message: `« ${words} » ne serait pas lu.`,
      remedy: 'mettez tout le texte entre guillemets droits, ou retirez ces mots',
    });
  visit(document, {
    Alias(_, alias) {
      aliases.add(alias.source);
      if (alias.resolve(document) === undefined) faults.push({ at: alias.range?.[0] ?? 0, ...UNKNOWN_ALIAS });
    },
  });
  const isDraft = document.get('brouillon') === true;
  visit(document, {
    Node(_, node) {
      const [start, end, after] = node.range ?? [0, 0, 0];
      if ('anchor' in node && node.anchor !== undefined && !aliases.has(node.anchor))
        lost(start, `&${node.anchor}`);
      if (node.tag !== undefined) lost(start, node.tag);
      const [remark] = /^[ \t]+#.*/.exec(source.slice(end, after)) ?? [];
      // A new page says its help there, until it is written; what is left of it is said better elsewhere.
      if (remark === undefined || isDraft || LEFT_TO_WRITE.test(remark) || !isScalar(node)) return;
      if (node.type === 'PLAIN' && typeof node.value === 'string') lost(end, remark.trim());
    },
  });
  return faults;
}

/** What keeps a YAML text from saying all that its editor wrote; of its form, the first fault alone: others follow from it. */
export function yamlFaults(document: Document, source: string): YamlFault[] {
  const [first] = document.errors;
  if (first !== undefined) return [{ at: first.pos[0], ...(BY_CODE[first.code] ?? OTHER) }];
  return lostWords(document, source);
}
