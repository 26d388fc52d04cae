/**
 * The table of types, cell by cell: what each schema becomes in the hands of a caller. The cases are Java sources in
 * {@code src/test/resources/types}, compiled against the client of the document beside them.
 */
package io.specwright.generator.types;
