/**
 * What the bench uses of the language's library and Node 20 does not have: two functions of ECMAScript
 * 2024 and 2025. A newer Node has its own, and keeps it. No kernel uses them.
 *
 * @module
 */

/** Defines a function where there is none. */
function lend(on: object, name: string, value: unknown): void {
  if (name in on) return;
  Object.defineProperty(on, name, { value, writable: true, configurable: true });
}

lend(Map, "groupBy", <Key, Item>(items: Iterable<Item>, keyOf: (item: Item, i: number) => Key) => {
  const groups = new Map<Key, Item[]>();
  let i = 0;
  for (const item of items) {
    const key = keyOf(item, i++);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
});

lend(Set.prototype, "union", function <Item>(this: Set<Item>, other: Iterable<Item>): Set<Item> {
  return new Set([...this, ...other]);
});
