/**
 * Security schemes, from the document to the wire: clients of small documents call servers on loopback, one of which
 * issues tokens. The cases are Java sources in {@code src/test/resources/auth}, compiled against the client.
 */
package io.specwright.generator.auth;
