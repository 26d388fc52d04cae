package io.specwright.runtime.http;

import io.specwright.runtime.json.JsonCodec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which result stands for which status of an operation that has several kinds of success; the narrowest range wins.
 *
 * @param <R> what all results are
 */
public final class ResultByStatus<R> {
  private final List<Case<?, R>> cases = new ArrayList<>();

  /** Without any result yet. */
  public ResultByStatus() {}

  /** A result of the JSON body, for statuses from low to high, both inclusive. */
  public <T> ResultByStatus<R> json(int low, int high, JsonCodec<T> codec, Function<? super T, ? extends R> result) {
    return add(low, high, new JsonBody<>(codec), result);
  }

  /** A result of the body as a codec reads it. */
  public <T> ResultByStatus<R> body(int low, int high, BodyCodec<T> codec, Function<? super T, ? extends R> result) {
    return add(low, high, new CodedBody<>(codec), result);
  }

  /** A result of the body as text. */
  public ResultByStatus<R> text(int low, int high, Function<? super String, ? extends R> result) {
    return add(low, high, new ResponseReader.Text(), result);
  }

  /** A result of the body as it is. */
  public ResultByStatus<R> bytes(int low, int high, Function<? super byte[], ? extends R> result) {
    return add(low, high, new ResponseReader.Raw(), result);
  }

  /** A result without a body. */
  public ResultByStatus<R> nothing(int low, int high, Supplier<? extends R> result) {
    return add(low, high, new ResponseReader.Nothing(), nothing -> result.get());
  }

  private <T extends @Nullable Object> ResultByStatus<R> add(
      int low, int high, ResponseReader<T> reader, Function<? super T, ? extends R> result) {
    cases.add(new Case<>(low, high, reader, result));
    return this;
  }

  ResponseReader<R> reader() {
    return new Reader<>(cases.stream().sorted(Comparator.comparingInt(Case::width)).toList());
  }

  private record Case<T extends @Nullable Object, R>(
      int low, int high, ResponseReader<T> reader, Function<? super T, ? extends R> result) {

    int width() {
      return high - low;
    }

    R read(String operation, HttpResponse response, boolean strict) {
      return result.apply(reader.read(operation, response, strict));
    }
  }

  private record Reader<R>(List<Case<?, R>> cases) implements ResponseReader<R> {
    @Override
    public String accept() {
      return cases.stream().map(each -> each.reader().accept()).filter("application/json"::equals)
          .findFirst().orElse("*/*");
    }

    @Override
    public R read(String operation, HttpResponse response, boolean strict) {
      int status = response.status();
      return cases.stream()
          .filter(each -> each.low() <= status && status <= each.high())
          .findFirst()
          .orElseThrow(() -> ResponseReader.undecodable(
              "$", "the API declares no result of this status", operation, response))
          .read(operation, response, strict);
    }
  }
}
