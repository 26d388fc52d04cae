package com.acme.shop;

import io.specwright.checkout.models.CheckoutEntity;
import io.specwright.checkout.models.CreateCheckoutRequest;
import io.specwright.checkout.models.EnvironmentMode;
import io.specwright.checkout.models.LicenseEntity;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Stands in for the checkout API, and has a type of its own with types of the client in it. */
@RestController
public class CheckoutController {

  /** What the shop made of it. */
  public record Order(
      String note, CheckoutEntity checkout, List<LicenseEntity> licenses, Map<String, EnvironmentMode> modes) {}

  @PostMapping("/v1/checkouts")
  CheckoutEntity create(@RequestBody CreateCheckoutRequest request) {
    return CheckoutEntity.builder()
        .id("ch_1").mode("test").object("checkout").status("pending").product(request.productId()).units(3).build();
  }

  @PostMapping("/orders")
  Order echo(@RequestBody Order order) {
    return order;
  }
}
