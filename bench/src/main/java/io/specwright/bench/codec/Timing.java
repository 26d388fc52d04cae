package io.specwright.bench.codec;

import java.util.Locale;

/**
 * The best that was seen of a contestant; what was not measured is not a number.
 *
 * @param decode microseconds of processor time
 * @param decodeBytes allocated by one decode
 * @param encode microseconds of processor time
 * @param encodeBytes allocated by one encode
 * @param cold milliseconds from the start of a process to its end
 */
record Timing(double decode, double decodeBytes, double encode, double encodeBytes, double cold) {

  static Timing warm(String lines) {
    double[] decode = row(lines, "decode");
    double[] encode = row(lines, "encode");
    return new Timing(decode[0], decode[1], encode[0], encode[1], Double.NaN);
  }

  static Timing cold(double milliseconds) {
    return new Timing(Double.NaN, Double.NaN, Double.NaN, Double.NaN, milliseconds);
  }

  private static double[] row(String lines, String operation) {
    return lines.lines()
        .filter(line -> line.startsWith(operation + "\t"))
        .map(line -> line.split("\t"))
        .map(cells -> new double[] {Double.parseDouble(cells[1]), Double.parseDouble(cells[2])})
        .findFirst()
        .orElse(new double[] {Double.NaN, Double.NaN});
  }

  Timing better(Timing other) {
    return new Timing(least(decode, other.decode), least(decodeBytes, other.decodeBytes), least(encode, other.encode),
        least(encodeBytes, other.encodeBytes), least(cold, other.cold));
  }

  private static double least(double a, double b) {
    return Double.isNaN(a) ? b : Double.isNaN(b) ? a : Math.min(a, b);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "decode %.1f us, %.0f B; encode %.1f us, %.0f B; cold %.0f ms",
        decode, decodeBytes, encode, encodeBytes, cold);
  }
}
