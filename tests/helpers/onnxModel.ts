/**
 * Writes the bytes of an ONNX model of one node over float32 tensors, enough to ask onnxruntime for one operator.
 * The format is protobuf: each field is a tag (number·8 + wire type) and a value; nested messages carry their length.
 * Field numbers are those of onnx.proto3.
 */
export interface OneNodeModel {
  readonly operator: string;
  readonly opset: number;
  /** Name and dimensions of every input, in the operator's order. */
  readonly inputs: readonly (readonly [name: string, dimensions: readonly number[]])[];
  readonly outputs: readonly string[];
  readonly integers?: Readonly<Record<string, number>>;
  readonly floats?: Readonly<Record<string, number>>;
}

type Bytes = readonly number[];

const irVersion = 10;
const float32 = 1;
const attributeKind = { float: 1, integer: 2 };

export function onnxModel(model: OneNodeModel): Uint8Array {
  const inputNames = model.inputs.map(([name]) => name);
  const node = [
    ...inputNames.flatMap((name) => text(1, name)),
    ...model.outputs.flatMap((name) => text(2, name)),
    ...text(4, model.operator),
    ...Object.entries(model.floats ?? {}).flatMap(([name, value]) =>
      message(5, [...text(1, name), ...float(2, value), ...integer(20, attributeKind.float)]),
    ),
    ...Object.entries(model.integers ?? {}).flatMap(([name, value]) =>
      message(5, [...text(1, name), ...integer(3, value), ...integer(20, attributeKind.integer)]),
    ),
  ];
  const graph = [
    ...message(1, node),
    ...text(2, 'one-node'),
    ...model.inputs.flatMap(([name, dimensions]) => message(11, valueInfo(name, dimensions))),
    ...model.outputs.flatMap((name) => message(12, valueInfo(name))),
  ];
  return Uint8Array.from([
    ...integer(1, irVersion),
    ...message(7, graph),
    ...message(8, [...text(1, ''), ...integer(2, model.opset)]),
  ]);
}

/** Dimensions are left out where onnxruntime infers them. */
function valueInfo(name: string, dimensions?: readonly number[]): Bytes {
  const shape = dimensions?.flatMap((size) => message(1, integer(1, size)));
  const tensorType = [...integer(1, float32), ...(shape ? message(2, shape) : [])];
  return [...text(1, name), ...message(2, message(1, tensorType))];
}

function integer(field: number, value: number): Bytes {
  return [...varint(field * 8), ...varint(value)];
}

function float(field: number, value: number): Bytes {
  return [...varint(field * 8 + 5), ...new Uint8Array(Float32Array.of(value).buffer)];
}

function message(field: number, content: Bytes): Bytes {
  return [...varint(field * 8 + 2), ...varint(content.length), ...content];
}

function text(field: number, value: string): Bytes {
  return message(field, [...new TextEncoder().encode(value)]);
}

/** Seven bits a byte, lowest first, the top bit set on all but the last; a negative number counts as 64 bits. */
function varint(value: number): Bytes {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  while (rest > 127n) {
    bytes.push(Number(rest & 127n) | 128);
    rest >>= 7n;
  }
  return [...bytes, Number(rest)];
}
