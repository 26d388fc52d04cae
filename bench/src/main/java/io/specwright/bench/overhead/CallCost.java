package io.specwright.bench.overhead;

/**
 * The least that was seen of a call.
 *
 * @param wall microseconds from its begin to its end
 * @param processor microseconds of all threads
 * @param bytes allocated by all threads
 */
record CallCost(double wall, double processor, double bytes) {

  static CallCost of(String lines, String operation) {
    String[] cells = lines.lines().filter(line -> line.startsWith(operation + "\t")).findFirst().orElseThrow().split("\t");
    return new CallCost(Double.parseDouble(cells[1]), Double.parseDouble(cells[2]), Double.parseDouble(cells[3]));
  }

  CallCost least(CallCost other) {
    return new CallCost(
        Math.min(wall, other.wall), Math.min(processor, other.processor), Math.min(bytes, other.bytes));
  }
}
