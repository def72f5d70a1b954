// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>

namespace Keyturn {

template<auto Free>
struct OpensslFree
{
    template<typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

/// An object of libcrypto's that is freed with its owner, as libcrypto wants it for its type.
template<typename T, auto Free>
using OpensslPointer = std::unique_ptr<T, OpensslFree<Free>>;

using KeyPointer = OpensslPointer<EVP_PKEY, &EVP_PKEY_free>; // which wipes the key
using X509Pointer = OpensslPointer<X509, &X509_free>;

} // namespace Keyturn
