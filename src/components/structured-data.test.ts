import { describe, expect, it } from 'vitest';
import { breadcrumbList, governmentService, jsonLd, webSite } from './structured-data.ts';
import { structuredDataFaults } from '../../tests/readers/structured-data.ts';

const service = { name: 'Un service', description: 'Ce qu’il fait', url: undefined };
const provision = {
  organisation: 'Un département',
  desk: 'Une mission',
  telephone: '+33200000000',
  request: undefined,
  area: 'Ici',
  audience: 'Les communes',
};
const published = { ...service, url: 'https://exemple.fr/a/' };
const crumbs = [
  { name: 'Accueil', url: 'https://exemple.fr/' },
  { name: 'Page', url: 'https://exemple.fr/a/' },
];

describe('what search engines are told', () => {
  it('is in the words of schema.org, with addresses and without', () => {
    const request = 'https://exemple.fr/contact/';
    const all = [
      governmentService(service, provision),
      governmentService(published, { ...provision, request, area: undefined }, [published, service]),
      webSite(published, provision.organisation),
      webSite(service, provision.organisation),
      breadcrumbList(crumbs),
    ];
    expect(structuredDataFaults([jsonLd(all)])).toEqual([]);
  });

  it('holds no address while the site has none', () => {
    const told = jsonLd([governmentService(service, provision, [service]), webSite(service, 'a')]);
    expect(told.match(/https?:[^"]*/g)).toEqual(['https://schema.org']);
  });

  it('counts the steps to a page from one, home first', () => {
    expect(breadcrumbList(crumbs)).toMatchObject({
      itemListElement: [
        { position: 1, name: 'Accueil', item: 'https://exemple.fr/' },
        { position: 2, name: 'Page' },
      ],
    });
  });

  it('cannot end the script that holds it', () => {
    const hostile = { ...service, name: '</script><script>alert(1)</script>' };
    const told = jsonLd([governmentService(hostile, provision)]);
    expect(told).not.toContain('<');
    expect(JSON.parse(told)).toMatchObject({ '@graph': [{ name: hostile.name }] });
  });
});
