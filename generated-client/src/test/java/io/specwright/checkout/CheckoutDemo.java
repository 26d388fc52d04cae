package io.specwright.checkout;

import io.specwright.checkout.models.CheckoutEntity;
import io.specwright.checkout.models.CheckoutSession;
import io.specwright.checkout.models.CreateCheckoutSessionDto;
import io.specwright.checkout.models.CreateLineItemDto;

/** Shows the generated client at work: starts the checkout API on loopback, opens a session, fetches a checkout. */
public final class CheckoutDemo {

  private CheckoutDemo() {}

  public static void main(String[] args) {
    try (CheckoutMock api = new CheckoutMock();
        CheckoutClient client = CheckoutClient.builder()
            .apiKey("key_demo")
            .bearerAuth("token_demo")
            .baseUrl(api.url())
            .build()) {
      CheckoutSession session = client.checkoutSessions().create(CreateCheckoutSessionDto.builder()
          .addLineItem(
              CreateLineItemDto.builder().name("Walking boots").price(17500).quantity(2).type("PRODUCT").build())
          .amountTotal(35000)
          .locale("en-US")
          .putMetadata("order_id", "ord_1")
          .build());
      System.out.println("The checkout API answers at " + api.url());
      System.out.println("Created   " + session);

      CheckoutEntity checkout = client.checkouts().retrieve("ch_1234567890");
      String product = checkout.product().match(id -> id, entity -> entity.name(), unknown -> "?");
      System.out.println("Retrieved " + checkout);
      System.out.println("Checkout " + checkout.id() + " sells " + product + " and is " + checkout.status() + ".");
    }
  }
}
