import com.acme.client.models.CheckoutEntity;
import io.specwright.bench.codec.Contestant;

/** What Specwright generates. */
public final class SpecwrightCheckout implements Contestant {

  @Override
  public Object decode(byte[] json) {
    return CheckoutEntity.CODEC.parse(json);
  }

  @Override
  public byte[] encode(Object decoded) {
    return CheckoutEntity.CODEC.toBytes((CheckoutEntity) decoded);
  }
}
