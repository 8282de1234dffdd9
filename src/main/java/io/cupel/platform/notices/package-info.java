/**
 * News between the servers on one database: something cached elsewhere has changed. Carried by PostgreSQL's
 * {@code LISTEN/NOTIFY}, so a notice is sent when its transaction commits and never when it rolls back. Delivery is quick,
 * not certain: a server that has lost its connection hears {@link io.cupel.platform.notices.Notice#isEverything} when it
 * is back, and a cache that relies on notices needs a short time to live besides.
 */
@NullMarked
package io.cupel.platform.notices;

import org.jspecify.annotations.NullMarked;
