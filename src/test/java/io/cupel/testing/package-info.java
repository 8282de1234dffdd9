/** What tests share: a server started once by the real launcher, a client of its API, databases, a clock. */
package io.cupel.testing;
