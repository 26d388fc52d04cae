package io.specwright.runtime.http;

import io.specwright.runtime.json.ModelText;
import io.specwright.runtime.json.Decimals;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The optional parameters of a call. Immutable; two are equal if they were made of equal values.
 *
 * <p>A generated class adds a builder with a setter for every parameter. Parameters have slots, so that a request looks
 * the same in whatever order they were set.
 *
 * @see CallParamsBuilder
 */
public abstract class CallParams {
  private final Map<Integer, CallParameter> parameters;
  private final List<String> sensitive;

  /**
   * What the builder has.
   *
   * @param sensitive the parameters whose values {@link #toString} does not show
   */
  protected CallParams(CallParamsBuilder<?> builder, String... sensitive) {
    this.parameters = new TreeMap<>(builder.parameters());
    this.sensitive = List.copyOf(Arrays.asList(sensitive));
  }

  /** Gives a builder all that is here. */
  protected final <B extends CallParamsBuilder<B>> B fill(B builder) {
    builder.parameters().putAll(parameters);
    return builder;
  }

  /** In the order of the slots. */
  Collection<CallParameter> parameters() {
    return parameters.values();
  }

  private @Nullable Object[] values() {
    return parameters.values().stream().map(CallParameter::value).toArray();
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof CallParams that
        && getClass() == that.getClass()
        && parameters.keySet().equals(that.parameters.keySet())
        && Decimals.equalAll(values(), that.values());
  }

  @Override
  public final int hashCode() {
    return Decimals.hashAll(values());
  }

  /** {@code SearchLicensesParams[page_size=50, token=***]}: what is there, under the names on the wire. */
  @Override
  public final String toString() {
    ModelText text = new ModelText(getClass().getSimpleName());
    for (CallParameter parameter : parameters()) {
      if (sensitive.contains(parameter.name())) {
        text.addSensitive(parameter.name(), parameter.value());
      } else {
        text.add(parameter.name(), parameter.value());
      }
    }
    return text.toString();
  }
}
