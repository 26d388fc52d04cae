/** What every generated client rests on: JSON and HTTP, with nothing but the JDK underneath. */
module io.specwright.runtime {
  requires java.net.http;
  requires static transitive org.jspecify;

  exports io.specwright.runtime.json;
}
