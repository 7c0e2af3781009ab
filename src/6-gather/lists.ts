/** Puts a value at the end of the list that a map has under a key, which begins with it. Lists grow in place: a pile's are long. */
export function put<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}
