package com.acme.shop;

import io.specwright.checkout.CheckoutJackson3Module;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** One bean is all that Spring Boot 4 needs to take and return the types of the client. */
@SpringBootApplication
public class ShopApplication {

  @Bean
  CheckoutJackson3Module checkoutModule() {
    return new CheckoutJackson3Module(true);
  }
}
