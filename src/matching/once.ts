/** Works it out when first asked, and remembers it. */
export function once<Value>(work: () => Value): () => Value {
  let kept: { value: Value } | undefined;
  return () => (kept ??= { value: work() }).value;
}
