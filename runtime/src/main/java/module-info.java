/** What every generated client rests on: JSON and HTTP, with nothing but the JDK underneath. */
module io.specwright.runtime {
  requires transitive java.net.http;
  requires java.xml;
  requires static transitive org.jspecify;

  exports io.specwright.runtime.auth;
  exports io.specwright.runtime.http;
  exports io.specwright.runtime.json;
  exports io.specwright.runtime.oauth;
  exports io.specwright.runtime.paging;
  exports io.specwright.runtime.stream;
  exports io.specwright.runtime.webhook;
  exports io.specwright.runtime.xml;
}
