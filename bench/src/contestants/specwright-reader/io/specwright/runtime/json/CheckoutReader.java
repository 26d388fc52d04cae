package io.specwright.runtime.json;

import io.specwright.bench.codec.Contestant;
import java.util.Objects;

/**
 * The reader of Specwright's runtime with a codec written by hand, in its package because it uses what generated models
 * use through their codec. It only decodes.
 */
public final class CheckoutReader implements Contestant {

  @Override
  public Object decode(byte[] json) {
    return Objects.requireNonNull(CheckoutByHand.checkout(new JsonReader(json)));
  }

  @Override
  public byte[] encode(Object decoded) {
    throw new UnsupportedOperationException();
  }
}
