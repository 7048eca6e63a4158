/** Many short lists of numbers side by side: quick to load, quick to read, nothing to collect. */
export interface Lists {
  /** List `i` stands in `values` from `from[i]` to `from[i + 1]`. */
  readonly from: Int32Array;
  readonly values: Int32Array;
}

/** Packs lists. */
export const packLists = (lists: readonly ArrayLike<number>[]): Lists => {
  const from = new Int32Array(lists.length + 1);
  lists.forEach((list, index) => {
    from[index + 1] = (from[index] as number) + list.length;
  });
  const values = new Int32Array(from[lists.length] as number);
  lists.forEach((list, index) => {
    values.set(list, from[index]);
  });
  return { from, values };
};
