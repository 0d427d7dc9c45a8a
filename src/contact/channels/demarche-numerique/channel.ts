import type { Channel, Form } from '../model.ts';
import { prefilledAddress, type Parameter } from '../prefilled-address.ts';
import { toPlainText } from '../../request/request.ts';

function field(id: string | undefined, suffix = ''): string | undefined {
  return id === undefined ? undefined : `champ_${id}${suffix}`;
}

/**
 * Procedure of Démarche numérique, opened with a few fields prefilled by its address: a commune as postal code then
 * Insee code, an intercommunalité as department then SIREN; it ignores a pair that does not agree. Source: demarche-numerique/demarche.numerique.gouv.fr, commit e1338d79 of 15 January 2026.
 */
export const toAction: Channel<Form> = (request, { lines: { demarcheNumerique } }) => {
  if (demarcheNumerique === undefined) return undefined;
  const { address, fields } = demarcheNumerique;
  const { place } = request;
  const commune = place?.kind === 'commune' ? place : undefined;
  const grouping = place?.kind === 'grouping' ? place : undefined;
  const parameters: Parameter[] = [
    { what: 'code', name: field(fields.code), value: request.code },
    { what: 'place', name: field(fields.commune, '[]'), value: commune?.postcode },
    { what: 'place', name: field(fields.commune, '[]'), value: commune?.code },
    { what: 'place', name: field(fields.grouping, '[]'), value: grouping?.department },
    { what: 'place', name: field(fields.grouping, '[]'), value: grouping?.siren },
    { what: 'summary', name: field(fields.summary), value: request.summary },
  ];
  return { kind: 'form', ...prefilledAddress(address, parameters), copyFirst: toPlainText(request) };
};
