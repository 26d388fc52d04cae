/** A shop that uses the checkout API. */
module com.acme.shop {
  requires io.specwright.checkout;
  requires jdk.httpserver;
}
