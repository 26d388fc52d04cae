package com.acme.shop;

import io.specwright.checkout.CheckoutJackson2Module;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** One bean is all that Spring Boot 3 needs to take and return the types of the client. */
@SpringBootApplication
public class ShopApplication {

  @Bean
  CheckoutJackson2Module checkoutModule() {
    return new CheckoutJackson2Module(true);
  }
}
