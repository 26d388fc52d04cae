/** Documents become clients that call a server on this machine: what goes over the wire, and what callers get. */
package io.specwright.generator.calls;
