/** Tests of posting a file, against a small HTTP server that answers as told. */
@NullMarked
package nl.natuurpeil.local.post;

import org.jspecify.annotations.NullMarked;
