/** Network information of few browsers; TypeScript leaves it out. */
interface NavigatorConnection {
  /** True if the visitor asked to spare data. */
  readonly connection?: { readonly saveData?: boolean };
}

// Merged with what TypeScript knows of a page and of a worker.
interface Navigator extends NavigatorConnection {}
interface WorkerNavigator extends NavigatorConnection {}
