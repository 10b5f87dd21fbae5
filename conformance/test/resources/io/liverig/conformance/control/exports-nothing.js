'use strict';

// A module that says nothing of itself.
