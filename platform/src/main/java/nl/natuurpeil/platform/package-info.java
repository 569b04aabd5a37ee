/** What every service needs and what knows nothing of nature. A class that mentions an area or a measurement is in the wrong module. */
@NullMarked
package nl.natuurpeil.platform;

import org.jspecify.annotations.NullMarked;
