import type { Channel, Form } from '../channel.ts';
import { prefilledAddress, type Parameter } from '../prefilled-address.ts';
import { wholeText } from '../whole-text.ts';

function field(id: string | undefined, suffix = ''): string | undefined {
  return id === undefined ? undefined : `champ_${id}${suffix}`;
}

/**
 * A procedure of Démarche numérique, opened with a few fields filled in by its address: a commune as postal
 * code then Insee code, an intercommunalité as department then SIREN; a pair that does not agree is ignored
 * there. Source: demarche-numerique/demarche.numerique.gouv.fr, commit e1338d79 of 15 January 2026.
 */
export const demarcheNumerique: Channel<Form> = (request, { onlineProcedure }) => {
  if (onlineProcedure === undefined) return undefined;
  const { address, fields } = onlineProcedure;
  const { place } = request;
  const commune = place?.kind === 'commune' ? place : undefined;
  const grouping = place?.kind === 'grouping' ? place : undefined;
  const parameters: Parameter[] = [
    [field(fields.code), request.code],
    [field(fields.commune, '[]'), commune?.postcode],
    [field(fields.commune, '[]'), commune?.code],
    [field(fields.grouping, '[]'), grouping?.department],
    [field(fields.grouping, '[]'), grouping?.siren],
  ];
  return {
    href: prefilledAddress(address, parameters, [field(fields.summary), request.summary]),
    copyFirst: wholeText(request),
  };
};
