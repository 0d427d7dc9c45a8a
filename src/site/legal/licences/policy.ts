/** The licences that we accept in what the site gives, by their SPDX names. Any other is decided on, then added. */
export const accepted: readonly string[] = [
  'MIT',
  'ISC',
  'OFL-1.1',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'GPL-3.0-only',
];

/** Those that ask to say where the sources are. */
export const withSources: readonly string[] = ['GPL-3.0-only'];

/** Something of others in a compiled file. */
export interface Part {
  readonly name: string;
  readonly licence: string;
  /** Its line of copyright, or its authors. */
  readonly copyright: string;
  readonly sources?: string;
}

const rust = 'The Rust Project Developers';
const snowball = 'Copyright (c) 2001 Dr Martin Porter, 2004-2005 Richard Boulton, 2013 Yoshiki Shibukawa';

/**
 * What packages hold and do not say. Pagefind's engine is compiled from Rust: the list was read in the manifest of its
 * sources (version 1.5.2, the last that we could read) and in the compiled file (1.6.0). To read again at each update.
 */
export const parts: Readonly<Record<string, readonly Part[]>> = {
  pagefind: [
    { name: 'fflate', licence: 'MIT', copyright: 'Copyright (c) 2020 Arjun Barrett' },
    {
      name: 'pagefind_microjson (microjson)',
      licence: 'GPL-3.0-only',
      copyright: 'Copyright (C) 2021 Robert Spencer',
      sources: 'https://github.com/rspencer01/microjson',
    },
    { name: 'minicbor', licence: 'BlueOak-1.0.0', copyright: 'Toralf Wittner' },
    { name: 'pagefind_stem (Snowball)', licence: 'BSD-3-Clause', copyright: snowball },
    { name: 'wasm-bindgen', licence: 'MIT', copyright: 'Copyright (c) 2014 Alex Crichton' },
    { name: 'bit-set, bit-vec', licence: 'MIT', copyright: rust },
    { name: 'Rust standard library', licence: 'MIT', copyright: rust },
    { name: 'write-json', licence: 'MIT', copyright: 'Aleksey Kladov' },
  ],
};
