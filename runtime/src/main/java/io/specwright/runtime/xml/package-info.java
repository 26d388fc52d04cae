/**
 * Bodies in XML: the same models as in JSON, read and written by the rules of OpenAPI's {@code xml} object. Needed only
 * by clients of APIs that speak XML.
 */
@NullMarked
package io.specwright.runtime.xml;

import org.jspecify.annotations.NullMarked;
