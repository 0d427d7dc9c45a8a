declare namespace App {
  interface Locals {
    /** The sources that the page being built cites, in order: a citation shows its rank. */
    citedSources?: readonly string[];
  }
}
