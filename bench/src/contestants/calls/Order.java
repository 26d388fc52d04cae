/** What all contestants send. */
final class Order {
  static final String API_KEY = "creem_test_1234567890";
  static final String USER_AGENT = "contestant/1.0";
  static final String JSON = "{\"product_id\":\"prod_1\",\"units\":2,\"discount_code\":\"SUMMER\","
      + "\"customer\":{\"email\":\"jane@example.com\"},\"success_url\":\"https://example.com/return\"}";

  private Order() {}
}
