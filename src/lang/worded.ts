// The shape of a catalogue with the English words forgotten: what another language must have.

/** T with its texts any texts; functions, lists and records keep their shape. */
export type Worded<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => Worded<Said>
    : T extends readonly (infer Each)[]
      ? readonly Worded<Each>[]
      : T extends object
        ? { readonly [Key in keyof T]: Worded<T[Key]> }
        : T;
